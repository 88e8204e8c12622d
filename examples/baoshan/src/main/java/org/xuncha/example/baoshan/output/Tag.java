package org.xuncha.example.baoshan.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of a page. Texts and attributes are escaped when it is written, so that none can become markup. */
final class Tag {
    private static final Set<String> EMPTY = Set.of("meta", "br", "hr", "col");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    /** An element with children: texts, elements, or lists of them. */
    static Tag of(String name, Object... children) {
        return new Tag(name).add(children);
    }

    /** The style sheet of a page, from a resource of this package. */
    static Tag style(String resource) {
        return of("style", new Sheet(Resources.text(resource)));
    }

    /** A style sheet as it stands; it is ours, no text of the input. */
    private record Sheet(String css) {}

    Tag with(String attribute, Object value) {
        attributes.put(attribute, String.valueOf(value));
        return this;
    }

    Tag css(String classes) {
        return with("class", classes);
    }

    Tag add(Object... more) {
        for (Object child : more) {
            if (child instanceof Iterable<?> many) {
                many.forEach(this::add);
            } else {
                children.add(child);
            }
        }
        return this;
    }

    void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        out.append('>');
        if (!EMPTY.contains(name)) {
            children.forEach(child -> write(child, out));
            out.append("</").append(name).append('>');
        }
    }

    private static void write(Object child, StringBuilder out) {
        if (child instanceof Tag tag) {
            tag.write(out);
        } else if (child instanceof Sheet sheet) {
            out.append(sheet.css);
        } else {
            out.append(escaped(String.valueOf(child)));
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }
}
