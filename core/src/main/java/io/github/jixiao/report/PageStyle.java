package io.github.jixiao.report;

/** The look of a page, on a screen and on A4 paper. */
final class PageStyle {

    static final String CSS = """
            :root{color-scheme:light}
            *{box-sizing:border-box}
            body{max-width:72rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;color:#1b1f24;background:#fff;
            font:15px/1.6 "Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}
            h1{margin:0 0 .5rem;font-size:1.5rem;line-height:1.3}
            h2{margin:2rem 0 .5rem;font-size:1.15rem}
            h3{margin:1.25rem 0 .5rem;font-size:1rem}
            p{margin:.25rem 0}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0 0 1rem}
            dt{color:#57606a}
            dd{margin:0;overflow-wrap:anywhere}
            .counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem;padding:0;list-style:none}
            .tag{display:inline-block;padding:0 .5em;border:1px solid currentColor;border-radius:.25em;
            font-size:.85rem;white-space:nowrap}
            .good{color:#116329}
            .bad{color:#a40e26}
            .warn{color:#7d4e00}
            .info{color:#0550ae}
            .faint{color:#57606a}
            table{width:100%;border-collapse:collapse;table-layout:fixed}
            th,td{padding:.35rem .5rem;border:1px solid #c9d1d9;text-align:left;vertical-align:top;
            overflow-wrap:anywhere;white-space:pre-line}
            th{background:#f3f5f7;font-weight:600}
            .narrow{width:5.8rem}
            .middle{width:22%}
            tbody tr{break-inside:avoid}
            thead{display:table-header-group}
            del{color:#a40e26;background:#ffebe9;text-decoration:none}
            ins{color:#116329;background:#dafbe1;text-decoration:none}
            @page{size:A4;margin:14mm 12mm}
            @media print{body{max-width:none;padding:0;font-size:10pt}h2,h3{break-after:avoid}
            *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
            """;

    private PageStyle() {}
}
