CREATE INDEX "awards_by_count" ON "awards" USING btree (coalesce("recipient_count", -1),"article_id","start","id");--> statement-breakpoint
CREATE INDEX "awards_by_confidence" ON "awards" USING btree ("confidence" DESC NULLS FIRST,"article_id","start","id");--> statement-breakpoint
CREATE INDEX "figures_by_value" ON "figures" USING btree ("value","article_id","start","id");--> statement-breakpoint
CREATE INDEX "figures_by_confidence" ON "figures" USING btree ("confidence" DESC NULLS FIRST,"article_id","start","id");--> statement-breakpoint
CREATE INDEX "movements_by_confidence" ON "movements" USING btree ("confidence" DESC NULLS FIRST,"article_id","start","id");