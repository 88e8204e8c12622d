package org.xuncha.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/**
 * The text form of recorded trees: JSON (RFC 8259) of objects, arrays, strings, whole numbers and booleans, without
 * blanks. One tree has exactly one text, because the text is what is hashed; that is why no general library writes it.
 */
final class Json {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static void write(Object tree, StringBuilder out) {
        if (tree instanceof String string) {
            quote(string, out);
        } else if (tree instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(before);
                quote((String) member.getKey(), out);
                write(member.getValue(), out.append(':'));
                before = ',';
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (tree instanceof List<?> list) {
            char before = '[';
            for (Object element : list) {
                write(element, out.append(before));
                before = ',';
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else {
            out.append(tree);
        }
    }

    static void quote(String string, StringBuilder out) {
        out.append('"');
        int start = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean marked = c == '"' || c == '\\';
            if (marked || c < 0x20 || c == 0x7f || (Character.isSurrogate(c) && !paired(string, i))) {
                out.append(string, start, i).append(marked ? "\\" + c : String.format("\\u%04x", (int) c));
                start = i + 1;
            }
        }
        // A text that is appended whole is copied at once, a part of one letter by letter.
        if (start == 0) {
            out.append(string).append('"');
        } else {
            out.append(string, start, string.length()).append('"');
        }
    }

    private static boolean paired(String string, int i) {
        return Character.isHighSurrogate(string.charAt(i))
                ? i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(string.charAt(i - 1));
    }

    /**
     * The tree that a text means.
     *
     * @throws Refused naming the place where the text is not what {@link #write} would have written
     */
    static Object read(String text) {
        Json json = new Json(text);
        Object tree = json.value(0);
        if (json.at != text.length()) {
            throw json.unreadable("the end");
        }
        return tree;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw unreadable("at most " + DEEPEST + " levels");
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
            }
            String name = string();
            expect(':');
            if (members.put(name, value(depth + 1)) != null) {
                throw unreadable("\"" + name + "\" once");
            }
        }
        at++;
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> elements = new ArrayList<>();
        at++;
        while (peek() != ']') {
            if (!elements.isEmpty()) {
                expect(',');
            }
            elements.add(value(depth + 1));
        }
        at++;
        return elements;
    }

    private String string() {
        expect('"');
        StringBuilder out = null;
        int start = at;
        while (peek() != '"') {
            if (peek() == '\\') {
                out = (out == null ? new StringBuilder() : out).append(text, start, at);
                out.append(escaped());
                start = at;
            } else {
                at++;
            }
        }
        at++;
        return out == null
                ? text.substring(start, at - 1)
                : out.append(text, start, at - 1).toString();
    }

    private char escaped() {
        at++;
        char c = peek();
        at++;
        if (c != 'u') {
            return c;
        }
        try {
            at += 4;
            return (char) Integer.parseInt(text, at - 4, at, 16);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw unreadable("four hexadecimal digits");
        }
    }

    private Object word(String word, boolean meaning) {
        if (!text.startsWith(word, at)) {
            throw unreadable(word);
        }
        at += word.length();
        return meaning;
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw unreadable("a whole number");
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw unreadable("more text");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw unreadable("'" + c + "'");
        }
        at++;
    }

    private Refused unreadable(String expected) {
        int from = Math.min(Math.max(0, at), text.length());
        return unreadable(text.substring(from, Math.min(text.length(), from + 20)), "character " + at, expected);
    }

    static Refused unreadable(Object found, String place, String expected) {
        return new Refused(Objection.by(RecordRule.TEXT_READABLE)
                .with("found", found)
                .with("place", place)
                .with("expected", expected));
    }
}
