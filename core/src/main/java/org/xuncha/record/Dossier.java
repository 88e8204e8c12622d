package org.xuncha.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
    private final Class<A> acts;
    private final List<Entry<A>> entries;

    private Dossier(Subject subject, Class<A> acts, List<Entry<A>> entries) {
        this.subject = subject;
        this.acts = acts;
        this.entries = entries;
    }

    /** A record in which nothing stands yet. */
    public static <A extends Act> Dossier<A> empty(Subject subject, Class<A> acts) {
        return new Dossier<>(subject, acts, List.of());
    }

    /**
     * The record that was kept as these lines.
     *
     * @param acts the sealed interface of the acts that may stand in it
     * @throws Refused naming the first line that was changed, removed, inserted or reordered, or cannot be read
     */
    public static <A extends Act> Dossier<A> read(Subject subject, Class<A> acts, List<Line> lines) {
        return read(subject, acts, List.of(acts), lines);
    }

    /**
     * The record that was kept as these lines, whose acts come from several rooms.
     *
     * @param acts what all its acts have in common
     * @param families the sealed interfaces of the acts that may stand in it; no two acts have the same name
     * @throws Refused naming the first line that was changed, removed, inserted or reordered, or cannot be read
     */
    public static <A extends Act> Dossier<A> read(
            Subject subject, Class<A> acts, List<Class<? extends A>> families, List<Line> lines) {
        List<Entry<A>> entries = new ArrayList<>(lines.size());
        String previous = BEGINNING;
        for (Line line : lines) {
            entries.add(read(subject, families, line, entries.size() + 1L, previous));
            previous = line.digest();
        }
        return new Dossier<>(subject, acts, List.copyOf(entries));
    }

    private static <A extends Act> Entry<A> read(
            Subject subject, List<Class<? extends A>> families, Line line, long seq, String previous) {
        require(line.subject().equals(subject), RecordRule.ENTRY_OF_SUBJECT, subject, seq, line.subject(), subject);
        require(line.seq() == seq, RecordRule.SEQUENCE_UNBROKEN, subject, seq, line.seq(), seq);
        String digest = digest(line.text());
        require(line.digest().equals(digest), RecordRule.DIGEST_FITS_TEXT, subject, seq, line.digest(), digest);
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
        A act = Canonical.readOneOf(families, written.act(), written.content());
        return new Entry<>(seq, act, new Stamp(written.by(), written.at()), line);
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
        if (!entries.isEmpty()) {
            Instant last = entries.get(entries.size() - 1).stamp().at();
            require(!stamp.at().isBefore(last), RecordRule.TIME_GOES_ON, subject, version() + 1, stamp.at(), last);
        }
        long seq = version() + 1;
        Written written = new Written(subject, seq, act.name(), Canonical.tree(act), stamp.by(), stamp.at(), digest());
        String text = Canonical.write(written);
        Line line = new Line(
                subject,
                seq,
                stamp.by().command(),
                act.name(),
                stamp.actor().person().value(),
                stamp.at(),
                text,
                digest(text));
        List<Entry<A>> more = new ArrayList<>(entries);
        more.add(new Entry<>(seq, act, stamp, line));
        return new Dossier<>(subject, acts, List.copyOf(more));
    }

    public Subject subject() {
        return subject;
    }

    /** How many acts there are; 0 if none. */
    public long version() {
        return entries.size();
    }

    /** The digest of the last entry, which stands for the whole record. */
    public String digest() {
        return entries.isEmpty()
                ? BEGINNING
                : entries.get(entries.size() - 1).line().digest();
    }

    /** Every act, first to last. */
    public List<Entry<A>> entries() {
        return entries;
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What the canonical text of an entry says, in the order in which it says it. */
    private record Written(
            Subject subject, long seq, String act, Object content, Mandate by, Instant at, String previous) {}
}
