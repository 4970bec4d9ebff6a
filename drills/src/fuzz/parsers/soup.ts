import fc from "fast-check";

/** Strings made of these pieces, and here and there of anything. */
export function soup(pieces: readonly string[], maxLength: number, separator = ""): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 14, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  );
  return fc.array(piece, { maxLength }).map((parts) => parts.join(separator));
}

const NUMBERS =
  "0|1|12|015|96|105|1.234|1 027 000|5,5|88%|9/12|-3|1e309|99999999999999999999|½|٣|１２|hai|ba mươi|nửa| rưỡi|tỷ| triệu|nghìn|chục|trđ|đồng|m2|ha|/người/năm|.|,|/|-|%| ";
const TIMES =
  "ngày |tháng |năm |quý |giai đoạn |nhiệm kỳ |từ |đến | - |/|.|,|(|)| và |12|31|30/02|2018|2020|1899|9999|7|IV|giêng|chạp|T10|thg 3|March 18, | qua| đầu |so với |hết |xã|số | \\| |\n|âm lịch|năm học 2023 - 2024|cùng kỳ|2024-03-05T08:15:00+07:00";
const PRAISE =
  "Chủ tịch UBND tỉnh|Thủ tướng Chính phủ|được|tặng|truy tặng|đề nghị|trình|Bằng khen|Giấy khen|Cờ thi đua|Huân chương Lao động|hạng Ba|danh hiệu|“Chiến sĩ thi đua”|cho|của|và|cùng|;|:|. |(|)|“|”|\"|'|\n\n|- |1. |Điều 1.|trong đó|gồm|sẽ|chưa|phấn đấu|đã|tập thể|cá nhân|hộ|lượt|nhiều|các|ông Nguyễn Văn An|huyện Bắc Hà|Sở Y tế|xã|phong trào|thi đua|chung sức xây dựng nông thôn mới|do UBND tỉnh phát động|đạt|tăng|giảm|từ|lên|Tỷ lệ|hộ nghèo|trên|ít nhất|khoảng|theo Quyết định số 1985/QĐ-UBND|Ảnh:|STT\tNội dung|(Theo báo)";
const QUESTIONS =
  "bao nhiêu|mấy|những|nào|ai|khi nào|ở đâu|vì sao|có|không|chưa|?|còn|thì sao|tỉnh Yên Bái|Hà Nội|huyện Bắc Hà|ha noi|năm 2020|giai đoạn 2016-2020|tổng|trung bình|cao nhất|so sánh|với|và|đứng đầu|how many|communes|<script>|](https://vi-du.vn)|SELECT *|\u200b|\u202e|%00|{{7*7}}|__proto__|“|”|\n";

const words = (pieces: string): string[] => pieces.split("|").map((piece) => piece.replaceAll("\\", "|"));

export const NUMBER_SOUP = soup(words(`${NUMBERS}|xã|năm|số |QĐ|(|)`), 40);
export const TIME_SOUP = soup(words(`${TIMES}|${NUMBERS}`), 30);
export const ARTICLE_SOUP = soup(words(`${PRAISE}|${NUMBERS}|${TIMES}`), 90, " ");
export const QUESTION_SOUP = soup(words(`${QUESTIONS}|${PRAISE}|${TIMES}`), 30, " ");

/** Tags, open, closed and broken. */
export const TAG_SOUP = soup(
  words(
    `<p>|</p>|<div class="content">|</div>|<table><tr>|<td colspan=99999999>|<td rowspan="-1">|</table>|<h1>|</h1>|<a href="https://example.gov.vn/tin/1.html">|<a href='javascript:alert(1)'>|</a>|<script>|</script>|<style>|<!--|-->|<![CDATA[|]]>|<svg><title>|<template>|<noscript>|<iframe srcdoc="<p>x">|<br|<b><i|</b|&amp;|&#x0;|&#1114112;|&notanentity;|<meta charset="utf-7">|<base href="file:///">|<form><input type=hidden name=__VIEWSTATE value=x>|<time datetime="2024-13-45">|<li>|<ul>|<option>|<p style="display:none">|${PRAISE}`,
  ),
  60,
);

/** Lines of a robots.txt. */
export const ROBOTS_SOUP = soup(
  [
    ..."User-agent: *|User-agent: thidua-crawler|user-AGENT :thidua|Disallow: /|Disallow:|Allow: /tin|Disallow: /*.html$|Disallow: /**************a$|Allow: /%c3%a1|Crawl-delay: 5|Crawl-delay: -1|Crawl-delay: 1e999|Crawl-delay: x|Sitemap: https://example.gov.vn/s.xml|Sitemap: javascript:1|# ghi chú|:|Host: x".split(
      "|",
    ),
    "\ufeff",
    "\u0000",
    "<html>",
    "",
  ],
  25,
  "\n",
);

/** Pieces of feeds and sitemaps. */
export const FEED_SOUP = soup(
  words(
    `<rss><channel>|<item>|</item>|<title>|</title>|<link>https://example.gov.vn/tin/30001-a.html</link>|<link href="/tin/2.html"/>|<link>javascript:alert(1)</link>|<link>//evil.example/x</link>|<pubDate>Fri, 32 Foo 2024</pubDate>|<pubDate>Fri, 05 Jan 2024 08:00:00 GMT</pubDate>|<entry>|</entry>|<updated>2024-01-05</updated>|<urlset><url>|</url>|<loc>https://example.gov.vn/tin/3.html|</loc>|<lastmod>+275760-09-13</lastmod>|<sitemap>|</sitemap>|<!DOCTYPE r [<!ENTITY a "x">]>|&a;|<![CDATA[|]]>|<description>|</description>|<?xml version="1.0"?>|Thi đua khen thưởng| `,
  ),
  40,
);

/** Lines of a file of sources. */
export const SOURCES_SOUP = soup(
  [
    ..."sources:|  - id: thu|    name: Cổng thử|    start: [https://example.gov.vn]|    start: [file:///etc/passwd]|    delay: 2|    delay: .nan|    delay: 0x10|    maxPages: 1e9|    schedule: daily|    topic: all|    allowPrivateAddresses: true|contact: a@b.vn|contact: ''|a: &a [1]|b: *a|<<: *a|? [x]|: y|--- |...|!!binary aGk=|!!js/function 'f'|__proto__: {x: 1}|key: >|\t- x|%YAML 9.9|{|}|[|]".split(
      "|",
    ),
    "'",
    '"',
    "",
  ],
  20,
  "\n",
);
