CREATE TABLE "variance_bounds" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "variance_bounds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"watch_from" integer NOT NULL,
	"bad_from" integer NOT NULL,
	"set_by" text,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "variance_bounds_in_order" CHECK ("variance_bounds"."watch_from" > 0 and "variance_bounds"."watch_from" < "variance_bounds"."bad_from")
);
--> statement-breakpoint
ALTER TABLE "variance_bounds" ADD CONSTRAINT "variance_bounds_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;