CREATE TABLE "holiday" (
	"day" date PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"applies_to" text NOT NULL,
	"source" text NOT NULL,
	"added_by" text,
	CONSTRAINT "holiday_named" CHECK (length(trim("holiday"."name")) > 0 and length(trim("holiday"."source")) > 0),
	CONSTRAINT "holiday_of_its_year" CHECK (extract(year from "holiday"."day") = "holiday"."year"),
	CONSTRAINT "holiday_swap_fits_week" CHECK (
      case "holiday"."kind" when 'swap-work' then extract(isodow from "holiday"."day") > 5
        when 'holiday' then true else extract(isodow from "holiday"."day") < 6 end)
);
--> statement-breakpoint
CREATE TABLE "holiday_year" (
	"year" integer PRIMARY KEY NOT NULL,
	"announced_by" text,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "holiday_year_of_ours" CHECK ("holiday_year"."year" between 1990 and 2200)
);
--> statement-breakpoint
ALTER TABLE "directive" ADD COLUMN "every" integer GENERATED ALWAYS AS (coalesce((deadline ->> 'every')::integer, 1)) STORED;--> statement-breakpoint
ALTER TABLE "holiday" ADD CONSTRAINT "holiday_year_holiday_year_year_fk" FOREIGN KEY ("year") REFERENCES "public"."holiday_year"("year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holiday" ADD CONSTRAINT "holiday_added_by_person_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "holiday_year_days" ON "holiday" USING btree ("year","day");