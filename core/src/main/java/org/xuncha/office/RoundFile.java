package org.xuncha.office;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Canonical;
import org.xuncha.record.Heads;
import org.xuncha.record.Line;
import org.xuncha.record.Root;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.storage.KeyOrder;
import org.xuncha.storage.Transaction;

/**
 * A round as a file: lines of UTF-8 that end in a line feed, each a JSON object. The first names the format, its version
 * and the round; then comes every entry as it was hashed, with the digest it bears, in the order of kinds, keys and
 * numbers; the last has the number of records and entries, the root over them, and SHA-256 of all lines before it.
 */
final class RoundFile {
    private static final String FORMAT = "xuncha-round";
    private static final int VERSION = 1;
    private static final String DIGEST = "{\"digest\":\"";
    private static final String ENTRY = "\",\"entry\":";
    private static final int ENTRY_AT = DIGEST.length() + 64 + ENTRY.length();

    private final RoundId round;
    private final Map<Subject, List<Line>> records;
    private final Map<Subject, Long> firstLines;

    private RoundFile(RoundId round, Map<Subject, List<Line>> records, Map<Subject, Long> firstLines) {
        this.round = round;
        this.records = records;
        this.firstLines = firstLines;
    }

    record Top(String format, int version, RoundId round) {}

    record End(long records, long entries, Root root, String sum) {}

    RoundId round() {
        return round;
    }

    Map<Subject, List<Line>> records() {
        return records;
    }

    /** In which line of the file an entry stands. */
    long lineOf(Subject subject, long seq) {
        return firstLines.getOrDefault(subject, 1L) + seq - 1;
    }

    static Root write(Transaction transaction, RoundId round, OutputStream stream) {
        SummedLines out = SummedLines.to(stream);
        Heads heads = Heads.of(round);
        out.write(Canonical.write(new Top(FORMAT, VERSION, round)));
        Files.each(transaction, round, (subject, lines) -> {
            for (Line line : lines) {
                out.write(DIGEST + line.digest() + ENTRY + line.text() + "}");
            }
            heads.add(subject, lines.size(), lines.get(lines.size() - 1).digest());
        });
        Root root = heads.root();
        out.write(Canonical.write(new End(heads.records(), heads.entries(), root, out.sum())));
        out.flush();
        return root;
    }

    /**
     * Reads a file to its end.
     *
     * @throws Refused naming the line at which it was cut, changed, or cannot be read
     */
    static RoundFile read(InputStream stream) {
        SummedLines in = SummedLines.from(new BufferedInputStream(stream));
        Top top = parsed(1, Top.class, in.read());
        if (!top.format().equals(FORMAT) || top.version() != VERSION) {
            throw unreadable(1, top.format() + " " + top.version(), FORMAT + " " + VERSION);
        }
        RoundFile file = new RoundFile(top.round(), new LinkedHashMap<>(), new LinkedHashMap<>());
        String sum = in.sum();
        String text = in.read();
        Subject last = null;
        while (text.startsWith(DIGEST)) {
            last = file.take(text, in.number(), last);
            sum = in.sum();
            text = in.read();
        }
        file.requireEnd(parsed(in.number(), End.class, text), sum, in);
        return file;
    }

    private Subject take(String text, long number, @Nullable Subject last) {
        if (!text.startsWith(ENTRY, ENTRY_AT - ENTRY.length()) || !text.endsWith("}")) {
            throw unreadable(number, start(text), "an entry with its digest");
        }
        Line line;
        try {
            String entry = text.substring(ENTRY_AT, text.length() - 1);
            line = Line.parse(entry, text.substring(DIGEST.length(), DIGEST.length() + 64));
        } catch (Refused refused) {
            throw because(unreadable(number, start(text), "an entry with its digest"), refused);
        }
        Subject subject = line.subject();
        if (!subject.round().equals(round)) {
            throw unreadable(number, subject, "an entry of round " + round);
        }
        if (!subject.equals(last)) {
            if (last != null && order(last, subject) >= 0) {
                throw unreadable(number, subject, "a record that comes after " + last);
            }
            firstLines.put(subject, number);
            records.put(subject, new ArrayList<>());
        }
        records.getOrDefault(subject, List.of()).add(line);
        return subject;
    }

    private static int order(Subject a, Subject b) {
        int kinds = a.kind().compareTo(b.kind());
        return kinds != 0 ? kinds : KeyOrder.KEYS.compare(a.key(), b.key());
    }

    private void requireEnd(End end, String sum, SummedLines in) {
        long entries = records.values().stream().mapToLong(List::size).sum();
        End found = new End(records.size(), entries, root(), sum);
        if (!end.equals(found)) {
            throw damaged(in.number(), found, end);
        }
        if (!in.isAtEnd()) {
            throw damaged(in.number() + 1, "another line", "the end of the file");
        }
    }

    private Root root() {
        Heads heads = Heads.of(round);
        records.forEach((subject, lines) ->
                heads.add(subject, lines.size(), lines.get(lines.size() - 1).digest()));
        return heads.root();
    }

    private static <T extends Record> T parsed(long number, Class<T> type, String text) {
        try {
            return Canonical.read(type, text);
        } catch (Refused refused) {
            throw because(
                    damaged(
                            number,
                            start(text),
                            type == Top.class ? "the top of a round's file" : "an entry, or the end"),
                    refused);
        }
    }

    private static String start(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static Refused unreadable(long number, Object found, Object expected) {
        return refused(OfficeRule.FILE_READABLE, number, found, expected);
    }

    static Refused damaged(long number, Object found, Object expected) {
        return refused(OfficeRule.FILE_WHOLE, number, found, expected);
    }

    private static Refused refused(OfficeRule rule, long number, Object found, Object expected) {
        return new Refused(
                Objection.by(rule).with("line", number).with("found", found).with("expected", expected));
    }

    private static Refused because(Refused refused, Refused cause) {
        refused.initCause(cause);
        return refused;
    }
}
