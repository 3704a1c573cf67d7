package io.github.jixiao.json.strict;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;

/** Why JSON is refused. */
public enum JsonCode {
    /** It is no JSON. */
    MALFORMED(
            "json-malformed",
            "不是合格的 JSON（第 {line} 行第 {column} 列）",
            "this is not well-formed JSON (line {line}, column {column})"),
    /** The bytes are no UTF-8. */
    NOT_UTF8("json-not-utf8", "不是 UTF-8 编码", "this is not encoded in UTF-8"),
    /** The document is too large. */
    TOO_LARGE("json-too-large", "超过 {limit} 字节", "larger than {limit} bytes"),
    /** Values nest too deep. */
    TOO_DEEP("json-too-deep", "嵌套超过 {limit} 层", "nested deeper than {limit}"),
    /** A text is too long. */
    TEXT_TOO_LONG("json-text-too-long", "文字超过 {limit} 个字符", "a text of more than {limit} characters"),
    /** A number has too many digits. */
    NUMBER_TOO_LONG("json-number-too-long", "数字超过 {limit} 位", "a number of more than {limit} digits"),
    /** A number has an exponent. */
    EXPONENT("json-exponent", "数字不得写成指数形式", "a number must not be written with an exponent"),
    /** A value is of another type. */
    TYPE("json-type", "类型应为 {expected}，实为 {actual}", "the type must be {expected}, but is {actual}"),
    /** A value is none of those allowed. */
    VALUE("json-value", "不允许的值“{value}”，应为：{expected}", "the value \"{value}\" is not allowed: {expected}"),
    /** The text of a value is blank. */
    BLANK_TEXT("json-blank-text", "指标值的文字不得为空", "the text of a value must not be blank"),
    /** A property has an unknown name. */
    UNKNOWN_PROPERTY("json-unknown-property", "没有名为“{name}”的属性", "there is no property of the name \"{name}\""),
    /** A property is there twice. */
    DUPLICATE_PROPERTY("json-duplicate-property", "属性“{name}”重复", "the property \"{name}\" is there twice"),
    /** A property is missing. */
    MISSING_PROPERTY("json-missing-property", "缺少属性“{name}”", "the property \"{name}\" is missing"),
    /** A name cannot be written. */
    BROKEN_NAME(
            "json-broken-name",
            "名称“{name}”含有半个字符，JSON 无法表示",
            "the name \"{name}\" has half of a character, for which JSON has no form"),
    /** The document goes on after its end. */
    TRAILING("json-trailing", "JSON 结束之后还有内容", "there is more after the end of the JSON");

    private final FindingCode code;

    JsonCode(String id, String zh, String en) {
        this.code = new FindingCode(id, Severity.ERROR, zh, en);
    }

    /**
     * The fault, without a place and arguments yet.
     *
     * @return the finding
     */
    public Finding finding() {
        return Finding.of(code);
    }

    FindingCode code() {
        return code;
    }
}
