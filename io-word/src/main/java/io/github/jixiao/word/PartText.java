package io.github.jixiao.word;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.gate.OfficePackage;
import io.github.jixiao.gate.RejectedIOException;
import io.github.jixiao.grid.EditCode;
import io.github.jixiao.grid.RejectedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup of a part as text, for changes that leave every other character as it is. Office packages are UTF-8 or
 * UTF-16 by their standard. Immutable.
 */
record PartText(String text, Charset charset) {

    private static final Pattern DECLARED =
            Pattern.compile("\\uFEFF?<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"']{1,40})");

    private static final char MARK = '\uFEFF';

    static PartText of(OfficePackage document, String part) throws RejectedException {
        byte[] data = bytes(document, part);
        Charset charset = isUtf16(data) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(data)).toString();
            Matcher declared = DECLARED.matcher(text);
            if (declared.lookingAt()
                    && !declared.group(1).toUpperCase(Locale.ROOT).startsWith(charset.name())) {
                throw EditCode.EDIT_REFUSED.rejected("reason", part + ": " + declared.group(1));
            }
            return new PartText(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text, charset);
        } catch (CharacterCodingException e) {
            throw EditCode.EDIT_REFUSED.rejected("reason", part + ": " + charset);
        }
    }

    static byte[] bytes(OfficePackage document, String part) throws RejectedException {
        try (InputStream in = document.part(part)) {
            return in.readAllBytes();
        } catch (RejectedIOException e) {
            throw e.rejection();
        } catch (IOException e) {
            throw GateCode.CORRUPT_PART.rejected("part", part, "reason", "" + e.getMessage());
        }
    }

    private static boolean isUtf16(byte[] data) {
        return data.length > 1 && ((data[0] & data[1] & 0xFE) == 0xFE);
    }

    byte[] encoded(String changed) {
        return changed.getBytes(charset);
    }

    /** The name of the tag that begins at a position, with its prefix. */
    String tagName(int start) {
        int end = start + 1;
        while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start + 1, end);
    }

    /** Where the tag ends that begins at a position. */
    int tagEnd(int start) {
        char quote = 0;
        for (int at = start; ; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            }
        }
    }

    /** Whether the start tag at a position is the whole element. */
    boolean isWhole(int start) {
        return text.charAt(tagEnd(start) - 2) == '/';
    }

    /** Where an element ends. */
    int elementEnd(int startTag, int endTag) {
        return tagEnd(isWhole(startTag) ? startTag : endTag);
    }
}
