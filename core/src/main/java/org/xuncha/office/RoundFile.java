package org.xuncha.office;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Canonical;
import org.xuncha.record.Head;
import org.xuncha.record.Heads;
import org.xuncha.record.Line;
import org.xuncha.record.Root;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.round.Round;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.storage.KeyOrder;
import org.xuncha.storage.Transaction;

/**
 * A round as a file: lines of UTF-8 that end in a line feed, each a JSON object. The first names the format, its version
 * and the round; then comes every entry as it was hashed, with the digest it bears: the record of the round itself, by
 * which the others are understood, and the others in the order of kinds, keys and numbers; the last has the number of
 * records and entries, the root over them, and SHA-256 of all lines before it. It is read record by record.
 */
final class RoundFile {
    private static final String FORMAT = "xuncha-round";
    private static final int VERSION = 1;
    private static final String DIGEST = "{\"digest\":\"";
    private static final String ENTRY = "\",\"entry\":";
    private static final int ENTRY_AT = DIGEST.length() + 64 + ENTRY.length();

    private final SummedLines in;
    private final RoundId round;
    private final InOrder heads;
    private @Nullable Subject last;
    private String sum;
    private String text;

    private RoundFile(SummedLines in, RoundId round) {
        this.in = in;
        this.round = round;
        this.heads = new InOrder(round);
        this.sum = in.sum();
        this.text = in.read();
    }

    record Top(String format, int version, RoundId round) {}

    record End(long records, long entries, Root root, String sum) {}

    /**
     * One record of a file.
     *
     * @param line in which line of the file its first entry stands
     */
    record Filed(Subject subject, long line, List<Line> lines) {}

    RoundId round() {
        return round;
    }

    static Root write(Transaction transaction, RoundId round, OutputStream stream) {
        SummedLines out = SummedLines.to(stream);
        Heads heads = Heads.of(round);
        out.write(Canonical.write(new Top(FORMAT, VERSION, round)));
        write(transaction.records().of(Round.subject(round)), out);
        Files.each(transaction, round, (subject, lines) -> {
            if (!subject.equals(Round.subject(round))) {
                write(lines, out);
            }
            heads.add(subject, Head.of(lines));
        });
        Root root = heads.root();
        out.write(Canonical.write(new End(heads.records(), heads.entries(), root, out.sum())));
        out.flush();
        return root;
    }

    private static void write(List<Line> lines, SummedLines out) {
        lines.forEach(line -> out.write(DIGEST + line.digest() + ENTRY + line.text() + "}"));
    }

    /**
     * Begins to read a file.
     *
     * @throws Refused if it does not begin as such a file does
     */
    static RoundFile open(InputStream stream) {
        SummedLines in = SummedLines.from(new BufferedInputStream(stream));
        Top top = parsed(1, Top.class, in.read());
        if (!top.format().equals(FORMAT) || top.version() != VERSION) {
            throw unreadable(1, top.format() + " " + top.version(), FORMAT + " " + VERSION);
        }
        return new RoundFile(in, top.round());
    }

    /**
     * The next record; empty after the last one, when the file was found to end as it says.
     *
     * @throws Refused naming the line at which the file was cut, changed, or cannot be read
     */
    Optional<Filed> next() {
        if (!text.startsWith(DIGEST)) {
            requireEnd(parsed(in.number(), End.class, text));
            return Optional.empty();
        }
        long number = in.number();
        Line first = line();
        Subject subject = first.subject();
        requireInOrder(subject, number);
        List<Line> lines = new ArrayList<>();
        for (Line line = first; line.subject().equals(subject); line = line()) {
            lines.add(line);
            sum = in.sum();
            text = in.read();
            if (!text.startsWith(DIGEST)) {
                break;
            }
        }
        last = subject;
        heads.add(subject, Head.of(lines));
        return Optional.of(new Filed(subject, number, lines));
    }

    private Line line() {
        if (!text.startsWith(ENTRY, ENTRY_AT - ENTRY.length()) || !text.endsWith("}")) {
            throw unreadable(in.number(), start(text), "an entry with its digest");
        }
        try {
            String entry = text.substring(ENTRY_AT, text.length() - 1);
            return Line.parse(entry, text.substring(DIGEST.length(), DIGEST.length() + 64));
        } catch (Refused refused) {
            throw because(unreadable(in.number(), start(text), "an entry with its digest"), refused);
        }
    }

    private void requireInOrder(Subject subject, long number) {
        if (!subject.round().equals(round)) {
            throw unreadable(number, subject, "an entry of round " + round);
        }
        Subject first = Round.subject(round);
        if (last == null ? !subject.equals(first) : subject.equals(first)) {
            throw unreadable(number, subject, last == null ? first : "a record that comes after " + last);
        }
        if (last != null && !last.equals(first) && order(last, subject) >= 0) {
            throw unreadable(number, subject, "a record that comes after " + last);
        }
    }

    private static int order(Subject a, Subject b) {
        int kinds = a.kind().compareTo(b.kind());
        return kinds != 0 ? kinds : KeyOrder.KEYS.compare(a.key(), b.key());
    }

    private void requireEnd(End end) {
        Heads all = heads.all();
        End found = new End(all.records(), all.entries(), all.root(), sum);
        if (!end.equals(found)) {
            throw damaged(in.number(), found, end);
        }
        if (!in.isAtEnd()) {
            throw damaged(in.number() + 1, "another line", "the end of the file");
        }
    }

    /** Heads of which the round's own comes first, and is added where it belongs. */
    private static final class InOrder {
        private final Heads heads;
        private final Subject first;
        private @Nullable Head waiting;

        InOrder(RoundId round) {
            this.heads = Heads.of(round);
            this.first = Round.subject(round);
        }

        void add(Subject subject, Head head) {
            if (subject.equals(first)) {
                waiting = head;
                return;
            }
            if (order(first, subject) < 0) {
                settle();
            }
            heads.add(subject, head);
        }

        private void settle() {
            if (waiting != null) {
                heads.add(first, waiting);
                waiting = null;
            }
        }

        Heads all() {
            settle();
            return heads;
        }
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
