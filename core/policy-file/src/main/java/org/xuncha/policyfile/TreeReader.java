package org.xuncha.policyfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.xuncha.rule.Objection;

/** Builds the tree of a text from the events of the YAML parser, never deeper or longer than a policy needs. */
final class TreeReader {
    static final int DEEPEST = 20;

    private final Mistakes mistakes;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int documents;

    private TreeReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The tree of a text, or none if it has none; mistakes are added. */
    static Optional<Node> read(String text, Mistakes mistakes) {
        TreeReader reader = new TreeReader(mistakes);
        try {
            for (Event event : new Parse(settings(text)).parseString(text)) {
                if (!reader.take(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0);
            reader.wrongSyntax(line + 1, text.lines().skip(line).findFirst().orElse(""));
            return Optional.empty();
        } catch (YamlEngineException e) {
            reader.wrongSyntax(1, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        return Optional.ofNullable(reader.root);
    }

    /** One buffer for all: the library fails where the end of a buffer parts a character of two halves. */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setLabel("policy")
                .setBufferSize(text.length() + 2)
                .build();
    }

    private void wrongSyntax(int line, String found) {
        mistakes.add(line, path(), FileRule.SYNTAX_RIGHT, found.strip(), Mistakes.words(Phrase.YAML));
    }

    /** A list or keys of which the end has not come yet. */
    private static final class Open {
        private final int line;
        private final boolean hasKeys;
        private final List<Node> nodes = new ArrayList<>();
        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
        private @Nullable String key;
        private int keyLine;

        Open(int line, boolean hasKeys) {
            this.line = line;
            this.hasKeys = hasKeys;
        }

        Node close() {
            return hasKeys ? new Node.Keys(line, entries) : new Node.Many(line, nodes);
        }
    }

    /** Takes the next event; false if nothing more is to be read. */
    private boolean take(Event event) {
        int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
        if (event instanceof DocumentStartEvent start) {
            documents++;
            if (documents > 1
                    || start.getSpecVersion().isPresent()
                    || !start.getTags().isEmpty()) {
                return notPlain(line, documents > 1 ? "---" : "%");
            }
        }
        if (event instanceof AliasEvent alias) {
            return notPlain(line, "*" + alias.getAlias());
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return notPlain(line, "&" + node.getAnchor().get());
        }
        if (event instanceof CollectionStartEvent start) {
            if (start.getTag().isPresent()) {
                return notPlain(line, start.getTag().get());
            }
            return begin(start, line);
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag().isPresent()) {
                return notPlain(line, scalar.getTag().get());
            }
            scalar(scalar, line);
        } else if (event instanceof CollectionEndEvent) {
            put(open.pop().close());
        }
        return true;
    }

    private boolean notPlain(int line, String found) {
        mistakes.add(line, path(), FileRule.CONTENT_PLAIN, found, Mistakes.words(Phrase.PLAIN));
        return false;
    }

    private boolean begin(CollectionStartEvent start, int line) {
        if (!open.isEmpty() && open.peek().hasKeys && open.peek().key == null) {
            mistakes.add(line, path(), FileRule.VALUE_READABLE, "[ {", Mistakes.words(Phrase.A_TEXT));
            return false;
        }
        if (open.size() >= DEEPEST) {
            mistakes.add(
                    line,
                    "",
                    FileRule.NESTING_FLAT,
                    String.valueOf(open.size() + 1),
                    Mistakes.words(Phrase.LEVELS, Map.of("n", DEEPEST)));
            return false;
        }
        open.push(new Open(line, start instanceof MappingStartEvent));
        return true;
    }

    private void scalar(ScalarEvent scalar, int line) {
        Open last = open.peek();
        if (last != null && last.hasKeys && last.key == null) {
            last.key = scalar.getValue();
            last.keyLine = line;
            Node.Entry before = last.entries.get(last.key);
            if (before != null) {
                mistakes.add(
                        line,
                        path(),
                        Objection.by(FileRule.KEY_ONCE)
                                .with("found", before.line())
                                .with("expected", 1));
            }
            return;
        }
        put(new Node.Text(line, scalar.getValue(), scalar.isPlain()));
    }

    private void put(Node node) {
        Open last = open.peek();
        if (last == null) {
            root = node;
        } else if (last.key == null) {
            last.nodes.add(node);
        } else {
            last.entries.putIfAbsent(last.key, new Node.Entry(last.keyLine, node));
            last.key = null;
        }
    }

    /** The key at which the reader is, with the keys above it. */
    private String path() {
        StringBuilder path = new StringBuilder();
        open.descendingIterator().forEachRemaining(one -> {
            if (!one.hasKeys) {
                path.append('[').append(one.nodes.size() + 1).append(']');
            } else if (one.key != null) {
                path.append(path.isEmpty() ? "" : ".").append(Mistakes.shown(one.key));
            }
        });
        return path.toString();
    }
}
