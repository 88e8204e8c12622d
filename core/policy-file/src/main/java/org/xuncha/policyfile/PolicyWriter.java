package org.xuncha.policyfile;

import static org.snakeyaml.engine.v2.common.FlowStyle.BLOCK;
import static org.snakeyaml.engine.v2.common.FlowStyle.FLOW;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.xuncha.policy.Policy;
import org.xuncha.rule.Words;

/** Writes the file of a policy: every setting under its key, and before it a comment on what it is. */
final class PolicyWriter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDumpComments(true)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(10_000)
            .setSplitLines(false)
            .build();

    private final Comments comments;
    private final Locale locale;
    private final List<Event> events = new ArrayList<>();

    PolicyWriter(Locale locale) {
        this.comments = new Comments(locale);
        this.locale = locale;
    }

    String write(Policy policy) {
        events.add(new StreamStartEvent());
        events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        comment(Words.of(Phrase.HEADER, locale));
        record(policy, true);
        events.add(new DocumentEndEvent(false));
        events.add(new StreamEndEvent());
        // The library leaves this mark as it is. It can only stand in double quotes, where its number means the same.
        return new Present(SETTINGS).emitToString(events.iterator()).replace("\uFEFF", "\\uFEFF");
    }

    private void comment(String text) {
        text.lines()
                .forEach(line -> events.add(
                        new CommentEvent(CommentType.BLOCK, " " + line, Optional.empty(), Optional.empty())));
    }

    private void record(Record record, boolean commented) {
        begin(FlowStyles.of(record));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Shapes.get(record, component);
            if (!(value instanceof Optional<?> optional && optional.isEmpty())) {
                if (commented) {
                    comment(comments.on(component));
                }
                scalar(component.getName(), false);
                value(value, commented);
            }
        }
        events.add(new MappingEndEvent());
    }

    private void begin(FlowStyle style) {
        events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
    }

    private void value(Object value, boolean commented) {
        if (value instanceof Optional<?> optional) {
            value(optional.orElseThrow(), commented);
        } else if (value instanceof Record record && Shapes.isPart(record.getClass())) {
            record(record, commented && FlowStyles.of(record) == BLOCK);
        } else if (value instanceof Map<?, ?> map) {
            begin(map.isEmpty() ? FLOW : BLOCK);
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, one) -> sorted.put(text(key), one));
            sorted.forEach((key, one) -> {
                scalar(key, true);
                value(one, false);
            });
            events.add(new MappingEndEvent());
        } else if (value instanceof Collection<?> many) {
            List<?> all = many instanceof Set<?> ? FlowStyles.sorted(many) : List.copyOf(many);
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyles.of(all)));
            all.forEach(one -> value(one, false));
            events.add(new SequenceEndEvent());
        } else {
            scalar(text(value), value instanceof String || value instanceof Record);
        }
    }

    static String text(Object value) {
        return value instanceof Record record && Shapes.isText(record.getClass())
                ? (String) Shapes.get(record, record.getClass().getRecordComponents()[0])
                : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private void scalar(String text, boolean isText) {
        boolean plain =
                !isText || !(text.isEmpty() || text.equals("~") || text.chars().anyMatch(PolicyWriter::isUnseen));
        events.add(new ScalarEvent(
                Optional.empty(),
                Optional.empty(),
                new ImplicitTuple(true, true),
                text,
                plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED));
    }

    /** Whether a character must be written by its number, so that an editor shows it. */
    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.FORMAT;
    }
}
