DROP INDEX "awards_by_award";--> statement-breakpoint
CREATE INDEX "awards_by_place" ON "awards" USING btree ("place_key","published");--> statement-breakpoint
CREATE INDEX "figures_by_province_and_time" ON "figures" USING btree ("province_key","to_day","from_day");--> statement-breakpoint
CREATE INDEX "figures_by_place" ON "figures" USING btree ("place_key","to_day","from_day");--> statement-breakpoint
CREATE INDEX "awards_by_award" ON "awards" USING btree ("award","province_key","published");