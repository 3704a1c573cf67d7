package io.github.jixiao.json;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;

/** Why JSON is refused. */
enum JsonCode {
    MALFORMED(
            "json-malformed",
            "不是合格的 JSON（第 {line} 行第 {column} 列）",
            "this is not well-formed JSON (line {line}, column {column})"),
    NOT_UTF8("json-not-utf8", "不是 UTF-8 编码", "this is not encoded in UTF-8"),
    TOO_LARGE("json-too-large", "超过 {limit} 字节", "larger than {limit} bytes"),
    TOO_DEEP("json-too-deep", "嵌套超过 {limit} 层", "nested deeper than {limit}"),
    TEXT_TOO_LONG("json-text-too-long", "文字超过 {limit} 个字符", "a text of more than {limit} characters"),
    NUMBER_TOO_LONG("json-number-too-long", "数字超过 {limit} 位", "a number of more than {limit} digits"),
    EXPONENT("json-exponent", "数字不得写成指数形式", "a number must not be written with an exponent"),
    TYPE("json-type", "类型应为 {expected}，实为 {actual}", "the type must be {expected}, but is {actual}"),
    VALUE("json-value", "不允许的值“{value}”，应为：{expected}", "the value \"{value}\" is not allowed: {expected}"),
    BLANK_TEXT("json-blank-text", "指标值的文字不得为空", "the text of a value must not be blank"),
    UNKNOWN_PROPERTY("json-unknown-property", "没有名为“{name}”的属性", "there is no property of the name \"{name}\""),
    DUPLICATE_PROPERTY("json-duplicate-property", "属性“{name}”重复", "the property \"{name}\" is there twice"),
    MISSING_PROPERTY("json-missing-property", "缺少属性“{name}”", "the property \"{name}\" is missing"),
    BROKEN_NAME(
            "json-broken-name",
            "名称“{name}”含有半个字符，JSON 无法表示",
            "the name \"{name}\" has half of a character, for which JSON has no form"),
    TRAILING("json-trailing", "表格之后还有内容", "there is more after the table");

    private final FindingCode code;

    JsonCode(String id, String zh, String en) {
        this.code = new FindingCode(id, Severity.ERROR, zh, en);
    }

    Finding finding() {
        return Finding.of(code);
    }
}
