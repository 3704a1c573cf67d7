package io.github.jixiao.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong, doubtful or worth knowing (问题), with its place in the model and on the paper. Immutable.
 *
 * <p>The text is made when asked for, from the code and the named arguments; nothing is ever chosen by text.
 */
public final class Finding {

    private final FindingCode code;
    private final Severity severity;
    private final @Nullable ModelPath path;
    private final @Nullable Address address;
    private final String label;
    private final Map<String, String> arguments;
    private final List<Address> related;
    private final @Nullable Fix fix;

    private Finding(
            FindingCode code,
            Severity severity,
            @Nullable ModelPath path,
            @Nullable Address address,
            String label,
            Map<String, String> arguments,
            List<Address> related,
            @Nullable Fix fix) {
        this.code = code;
        this.severity = severity;
        this.path = path;
        this.address = address;
        this.label = label;
        this.arguments = arguments;
        this.related = related;
        this.fix = fix;
    }

    /**
     * A finding of a kind, without a place and arguments yet.
     *
     * @param code the kind
     * @return the finding, as grave as its kind
     */
    public static Finding of(FindingCode code) {
        return new Finding(code, code.severity(), null, null, "", Map.of(), List.of(), null);
    }

    /**
     * This finding at a place in the model.
     *
     * @param place the path
     * @return the copy
     */
    public Finding at(ModelPath place) {
        return new Finding(code, severity, place, address, label, arguments, related, fix);
    }

    /**
     * This finding at a place on the paper.
     *
     * @param place the address
     * @return the copy
     */
    public Finding at(Address place) {
        return new Finding(code, severity, path, place, label, arguments, related, fix);
    }

    /**
     * This finding with the labels that lead to its place on the paper.
     *
     * @param labels for example {@code 收入构成/合计/当年金额}
     * @return the copy
     */
    public Finding labelled(String labels) {
        return new Finding(code, severity, path, address, labels, arguments, related, fix);
    }

    /**
     * This finding with one more argument of its text.
     *
     * @param name the argument's name, as it stands in braces in the text of the code
     * @param value its value; printed with {@code toString}
     * @return the copy
     */
    public Finding with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(name, value.toString());
        return new Finding(code, severity, path, address, label, more, related, fix);
    }

    /**
     * This finding with the other places it speaks of, for example the parts of a sum.
     *
     * @param places the addresses
     * @return the copy
     */
    public Finding related(List<Address> places) {
        return new Finding(code, severity, path, address, label, arguments, List.copyOf(places), fix);
    }

    /**
     * This finding with the way to put it right. Only a way that no sensible person would object to is told.
     *
     * @param way what shall stand there instead
     * @return the copy
     */
    public Finding fixedBy(Fix way) {
        return new Finding(code, severity, path, address, label, arguments, related, way);
    }

    /**
     * This finding, graded otherwise.
     *
     * @param grade how grave it is
     * @return the copy
     */
    public Finding graded(Severity grade) {
        return new Finding(code, grade, path, address, label, arguments, related, fix);
    }

    /**
     * The code of its kind.
     *
     * @return for example {@code fund-total-missing}
     */
    public String code() {
        return code.id();
    }

    /**
     * How grave it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Its place in the model.
     *
     * @return the path; the root where it concerns no single property
     */
    public ModelPath path() {
        return path == null ? ModelPath.root() : path;
    }

    /**
     * Its place on the paper.
     *
     * @return the address; empty where the table was never read from a file
     */
    public Optional<Address> address() {
        return Optional.ofNullable(address);
    }

    /**
     * The labels that lead to its place on the paper.
     *
     * @return for example {@code 收入构成/合计/当年金额}; may be empty
     */
    public String label() {
        return label;
    }

    /**
     * The named arguments of its text.
     *
     * @return name to value, in order
     */
    public Map<String, String> arguments() {
        return Collections.unmodifiableMap(arguments);
    }

    /**
     * The other places it speaks of.
     *
     * @return may be empty
     */
    public List<Address> related() {
        return related;
    }

    /**
     * The way to put it right.
     *
     * @return empty where only a person can tell
     */
    public Optional<Fix> fix() {
        return Optional.ofNullable(fix);
    }

    /**
     * Its text, without its place.
     *
     * @param locale Chinese, else English
     * @return one sentence without a full stop
     */
    public String message(Locale locale) {
        String template = isChinese(locale) ? code.zh() : code.en();
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            out.append(template, at, open).append(arguments.getOrDefault(name, "{" + name + "}"));
            at = close + 1;
        }
        return out.append(template, at, template.length()).toString();
    }

    /**
     * One line for a person: how grave, what, where and why.
     *
     * @param locale Chinese, else English
     * @return for example {@code [error] fund-total-missing 收入构成/合计/当年金额（第1个表格第7行第4格）：未填写，应为 1655.84}
     */
    public String display(Locale locale) {
        boolean chinese = isChinese(locale);
        StringBuilder out = new StringBuilder();
        out.append('[')
                .append(severity.name().toLowerCase(Locale.ROOT))
                .append("] ")
                .append(code());
        String where = label.isEmpty() && path != null ? path.toString() : label;
        if (!where.isEmpty()) {
            out.append(' ').append(where);
        }
        if (address != null) {
            String place = address.display(locale);
            out.append(chinese ? "（" + place + "）" : " (" + place + ")");
        }
        return out.append(chinese ? "：" : ": ").append(message(locale)).toString();
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && code.equals(that.code)
                && severity == that.severity
                && path().equals(that.path())
                && Objects.equals(address, that.address)
                && label.equals(that.label)
                && arguments.equals(that.arguments)
                && related.equals(that.related)
                && Objects.equals(fix, that.fix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, path(), address, arguments);
    }

    /**
     * The line for a person, always in Chinese.
     *
     * @return {@link #display} in Chinese
     */
    @Override
    public String toString() {
        return display(Locale.CHINESE);
    }
}
