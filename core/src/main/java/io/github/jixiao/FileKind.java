package io.github.jixiao;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, told by its first bytes: enough to say what was submitted instead of a document. */
enum FileKind {
    ZIP("zip"),
    OLE("Office 97-2003"),
    PDF("PDF"),
    RTF("RTF"),
    JSON("JSON"),
    HTML("HTML"),
    XML("XML"),
    IMAGE("image"),
    TEXT("text"),
    UNKNOWN("unknown");

    private static final int LOOK = 512;

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static FileKind of(byte[] data) {
        if (begins(data, 'P', 'K')) {
            return ZIP;
        }
        if (begins(data, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (begins(data, 0xFF, 0xD8) || begins(data, 0x89, 'P', 'N', 'G') || begins(data, 'G', 'I', 'F', '8')) {
            return IMAGE;
        }
        String head = new String(data, 0, Math.min(LOOK, data.length), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        String start = head.startsWith("ï»¿") ? head.substring(3) : head;
        if (start.startsWith("%pdf")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (start.startsWith("{")) {
            return JSON;
        }
        if (start.contains("<html") || start.startsWith("<!doctype html") || start.startsWith("<table")) {
            return HTML;
        }
        if (start.startsWith("<?xml")) {
            return XML;
        }
        return head.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t') ? TEXT : UNKNOWN;
    }

    private static boolean begins(byte[] data, int... magic) {
        if (data.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((data[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
