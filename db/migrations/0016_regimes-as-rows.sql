CREATE TABLE "legal_regime" (
	"code" text PRIMARY KEY NOT NULL,
	"series" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"content" jsonb NOT NULL,
	"built_in" boolean NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "legal_regime_days_in_order" CHECK ("legal_regime"."valid_from" <= "legal_regime"."valid_to")
);
--> statement-breakpoint
ALTER TABLE "bid_package_step" ADD COLUMN "completed_by" text;--> statement-breakpoint
CREATE INDEX "legal_regime_series" ON "legal_regime" USING btree ("series","valid_from");