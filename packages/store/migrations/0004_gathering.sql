DROP INDEX "crawl_pages_by_turn";--> statement-breakpoint
DROP INDEX "crawl_pages_by_worker";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "ocr_confidence" double precision;--> statement-breakpoint
CREATE INDEX "crawl_pages_waiting" ON "crawl_pages" USING btree ("source","priority","seq") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "crawl_pages_taken" ON "crawl_pages" USING btree ("worker") WHERE worker is not null;