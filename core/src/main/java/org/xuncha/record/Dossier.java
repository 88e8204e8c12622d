package org.xuncha.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.record.RecordAct.EraseText;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/**
 * The record of one subject: everything that was done to it, in order, chained. The text of each entry holds the digest
 * of the one before it, so that a changed, missing or reordered entry is found and named. Immutable.
 *
 * @param <A> the acts of this kind of subject
 */
public final class Dossier<A extends Act> {
    /** What the first entry names as its predecessor. */
    public static final String BEGINNING = "0".repeat(64);

    private final Subject subject;
    private final List<Class<? extends A>> families;
    private final List<Entry<A>> entries;
    private final List<Entry<RecordAct>> erasures;
    private final List<Line> lines;

    private Dossier(
            Subject subject,
            List<Class<? extends A>> families,
            List<Entry<A>> entries,
            List<Entry<RecordAct>> erasures,
            List<Line> lines) {
        this.subject = subject;
        this.families = families;
        this.entries = entries;
        this.erasures = erasures;
        this.lines = lines;
    }

    /** A record in which nothing stands yet. */
    public static <A extends Act> Dossier<A> empty(Subject subject, Class<A> acts) {
        return new Dossier<>(subject, List.of(acts), List.of(), List.of(), List.of());
    }

    /**
     * The record that was kept as these lines.
     *
     * @param acts the sealed interface of the acts that may stand in it
     * @throws Refused naming the first line that was changed, removed, inserted or reordered, is earlier than the one
     *     before it, or cannot be read
     */
    public static <A extends Act> Dossier<A> read(Subject subject, Class<A> acts, List<Line> lines) {
        return read(subject, acts, List.of(acts), lines);
    }

    /**
     * The record that was kept as these lines, whose acts come from several rooms.
     *
     * @param acts what all its acts have in common
     * @param families the sealed interfaces of the acts that may stand in it; no two acts have the same name
     * @throws Refused naming the first line that was changed, removed, inserted or reordered, is earlier than the one
     *     before it, or cannot be read
     */
    public static <A extends Act> Dossier<A> read(
            Subject subject, Class<A> acts, List<Class<? extends A>> families, List<Line> lines) {
        return read(subject, families, lines);
    }

    private static <A extends Act> Dossier<A> read(
            Subject subject, List<Class<? extends A>> families, List<Line> lines) {
        List<Entry<A>> entries = new ArrayList<>(lines.size());
        List<Entry<RecordAct>> erasures = new ArrayList<>();
        String previous = BEGINNING;
        Instant last = Instant.MIN;
        long seq = 0;
        for (Line line : lines) {
            seq++;
            Written written = written(subject, line, seq, previous, lines);
            require(!written.at().isBefore(last), RecordRule.TIME_GOES_ON, subject, seq, written.at(), last);
            last = written.at();
            Stamp stamp = new Stamp(written.by(), written.at());
            if (written.act().equals(EraseText.class.getSimpleName())) {
                RecordAct act = Binding.oneOf(RecordAct.class, written.act(), written.content());
                erasures.add(new Entry<>(seq, act, stamp, line));
            } else {
                A act = Binding.oneOf(families, written.act(), written.content());
                entries.add(new Entry<>(seq, act, stamp, line));
            }
            previous = line.digest();
        }
        return new Dossier<>(
                subject, List.copyOf(families), List.copyOf(entries), List.copyOf(erasures), List.copyOf(lines));
    }

    private static Written written(Subject subject, Line line, long seq, String previous, List<Line> lines) {
        require(line.subject().equals(subject), RecordRule.ENTRY_OF_SUBJECT, subject, seq, line.subject(), subject);
        require(line.seq() == seq, RecordRule.SEQUENCE_UNBROKEN, subject, seq, line.seq(), seq);
        String digest = digest(line.text());
        require(
                line.digest().equals(digest) || remains(seq, digest, lines),
                RecordRule.DIGEST_FITS_TEXT,
                subject,
                seq,
                line.digest(),
                digest);
        Written written = Canonical.read(Written.class, line.text());
        require(
                written.subject().equals(subject),
                RecordRule.ENTRY_OF_SUBJECT,
                subject,
                seq,
                written.subject(),
                subject);
        require(written.seq() == seq, RecordRule.SEQUENCE_UNBROKEN, subject, seq, written.seq(), seq);
        require(
                written.previous().equals(previous),
                RecordRule.CHAIN_UNBROKEN,
                subject,
                seq,
                written.previous(),
                previous);
        Line expected = written.line(line.text(), line.digest());
        require(line.equals(expected), RecordRule.COLUMNS_FIT_TEXT, subject, seq, columns(line), columns(expected));
        return written;
    }

    private static List<Object> columns(Line line) {
        return List.of(line.command(), line.act(), line.actor(), line.at());
    }

    /** Whether this is what the last erasure of an entry left of it. That entry is looked at like every other. */
    private static boolean remains(long seq, String digest, List<Line> lines) {
        String left = "";
        for (Line line : lines.subList((int) Math.min(seq, lines.size()), lines.size())) {
            if (line.act().equals(EraseText.class.getSimpleName())) {
                Object content = Canonical.read(Written.class, line.text()).content();
                EraseText erasure = (EraseText) Binding.oneOf(RecordAct.class, line.act(), content);
                left = erasure.entry() == seq ? erasure.remains() : left;
            }
        }
        return left.equals(digest);
    }

    private static void require(
            boolean holds, RecordRule rule, Subject subject, long seq, Object found, Object expected) {
        if (!holds) {
            throw new Refused(Objection.by(rule)
                    .with("subject", subject)
                    .with("seq", seq)
                    .with("found", found)
                    .with("expected", expected));
        }
    }

    /**
     * The record with one more act.
     *
     * @throws Refused if the act would be earlier than the last one
     */
    public Dossier<A> with(A act, Stamp stamp) {
        Line line = next(act, stamp);
        List<Entry<A>> more = new ArrayList<>(entries);
        more.add(new Entry<>(line.seq(), act, stamp, line));
        return new Dossier<>(subject, families, List.copyOf(more), erasures, and(lines, line));
    }

    private Line next(Act act, Stamp stamp) {
        long seq = version() + 1;
        if (!lines.isEmpty()) {
            Instant last = lines.get(lines.size() - 1).at();
            require(!stamp.at().isBefore(last), RecordRule.TIME_GOES_ON, subject, seq, stamp.at(), last);
        }
        Written written = new Written(subject, seq, act.name(), act, stamp.by(), stamp.at(), digest());
        String text = Canonical.write(written);
        return written.line(text, digest(text));
    }

    private static List<Line> and(List<Line> lines, Line last) {
        List<Line> all = new ArrayList<>(lines);
        all.add(last);
        return List.copyOf(all);
    }

    /**
     * The record without some texts of an entry, and with one more entry that says so. The entry keeps its digest.
     *
     * @param seq the number of the entry
     * @param parts the ways to the texts, as in {@link EraseText}
     * @param basis the legal basis
     * @throws Refused if there is no such entry, a part is none or is not prose, or the act would be earlier than the
     *     last one
     */
    public Dossier<A> without(long seq, Set<String> parts, String basis, Stamp stamp) {
        Entry<A> entry = entry(seq).orElseThrow(() -> Erasing.notErasable(seq));
        String text = entry.line().text();
        for (String part : parts) {
            text = Erasing.without(part, entry.act().getClass(), text);
        }
        Line last = next(new EraseText(seq, parts, digest(text), basis), stamp);
        List<Line> kept = new ArrayList<>(lines);
        kept.set((int) seq - 1, entry.line().withText(text));
        return read(subject, families, and(kept, last));
    }

    public Subject subject() {
        return subject;
    }

    /** How many entries there are, erasures included; 0 if none. */
    public long version() {
        return lines.size();
    }

    /** The digest of the last entry, which stands for the whole record. */
    public String digest() {
        return lines.isEmpty() ? BEGINNING : lines.get(lines.size() - 1).digest();
    }

    /** Every act on the subject, first to last. Erasures are none: they change nothing of what stands. */
    public List<Entry<A>> entries() {
        return entries;
    }

    /** The act of a number; empty if an erasure has that number, or none. */
    public Optional<Entry<A>> entry(long seq) {
        return entries.stream().filter(entry -> entry.seq() == seq).findFirst();
    }

    /** The ways to all texts of an entry that hold these words and can be erased; see {@link #without}. */
    public static Set<String> partsWith(String words, Entry<?> entry) {
        return Erasing.partsWith(words, entry.act().getClass(), entry.line().text());
    }

    /** What was erased in this record, first to last. */
    public List<Entry<RecordAct>> erasures() {
        return erasures;
    }

    /** Every entry as it is kept, first to last. */
    public List<Line> lines() {
        return lines;
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The line that a canonical text tells of. */
    static Line line(String text, String digest) {
        return Canonical.read(Written.class, text).line(text, digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What the canonical text of an entry says, in the order in which it says it. */
    private record Written(
            Subject subject, long seq, String act, Object content, Mandate by, Instant at, String previous) {

        /** The line of an entry that says this. */
        Line line(String text, String digest) {
            String actor = by.actor().person().value();
            return new Line(subject, seq, by.command(), act, actor, at, text, digest);
        }
    }
}
