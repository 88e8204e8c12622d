package org.xuncha.office;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.record.Mandate;
import org.xuncha.record.Root;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.round.Seal;
import org.xuncha.round.SealAct.SealRound;
import org.xuncha.round.Seals;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/** Everything recorded in one round, as it is kept: looked through, sealed, erased where the law demands it, moved. */
public final class Archive {
    private final Office office;
    private final RoundId round;

    Archive(Office office, RoundId round) {
        this.office = office;
        this.round = round;
    }

    /** Looks through the whole round: every record, every row and count that was derived from it, every seal. */
    public Examination verify() {
        return office.read(desk -> new Examiner(desk, round).wholeRound(Optional.empty()));
    }

    /**
     * Looks through the whole round, and tells whether it is as it was when this root was made. What was recorded since
     * does not matter.
     *
     * @param fromPaper the root of a seal of this round, as it was kept elsewhere
     */
    public Examination verify(Root fromPaper) {
        return office.read(desk -> new Examiner(desk, round).wholeRound(Optional.of(fromPaper)));
    }

    /**
     * Judges every act of the round again, in the order of time, by the rules as they are now and the working days of this
     * office; nothing is recorded. Where {@link #verify()} finds what was changed, this finds what should never have been
     * recorded: an entry that was put into the store past the rules, with a sound chain. What cannot be read is found by
     * {@link #verify()} and, with what depends on it, here too. Of each entry it holds when it was made and where it
     * stands, and no text.
     *
     * @return the first entry of each record that is not allowed, in the order of time; what came after it was judged as
     *     if it were
     */
    public List<Disallowed> judgeAgain() {
        return office.read(desk -> new Rejudging(desk, round, false).all());
    }

    /** Looks through the record of one problem. */
    public Examination verify(ProblemId problem) {
        return office.read(desk -> new Examiner(desk, round).oneRecord(problem.in(round)));
    }

    /**
     * Seals the round as it stands: print {@link Seal#paper} and keep it elsewhere. It is looked through before.
     *
     * @throws Refused if the actor has no authority over the whole round, or something is not as it was recorded; no
     *     seal is made then
     */
    public Seal seal(Mandate by) {
        Sealing sealing = office.read(desk -> {
            RoundRules.mayKeep(found(desk), by.actor(), SealRound.class.getSimpleName())
                    .orThrow();
            Examiner examiner = new Examiner(desk, round);
            return new Sealing(examiner, examiner.wholeRound(Optional.empty()));
        });
        if (!sealing.examination.faults().isEmpty()) {
            throw new Refused(sealing.examination.faults());
        }
        SealRound act = new SealRound(
                sealing.examiner.root(),
                sealing.examination.records(),
                sealing.examination.entries(),
                sealing.examiner.heads());
        return office.write(desk -> {
            Optional<Line> before =
                    desk.line(round, by.command()).filter(line -> line.subject().equals(Seals.subject(round)));
            Seals seals = before.isPresent()
                    ? Files.find(desk, Seals.subject(round), Crafts.SEAL).orElseThrow()
                    : PaperDesk.carryOut(Order.on(round, act, by), desk);
            long number = before.map(Line::seq).orElse((long) seals.all().size());
            return seals.all().get((int) number - 1);
        });
    }

    /** The seals of the round, first to last. */
    public Seals seals() {
        return office.read(desk -> Files.find(desk, Seals.subject(round), Crafts.SEAL))
                .orElse(new Seals(List.of()));
    }

    /**
     * Takes personal data out of an entry because the law demands it. The chain and every seal stay valid, and the
     * record gets one more entry that says who erased what on which basis and why. Only free text can be taken out, and
     * always a whole text: whoever knows the rest of an entry and the digest that it keeps could otherwise guess a
     * missing word. Copies of the text, such as in papers that were issued, are erased by themselves; what an engine
     * keeps in free pages, logs and backups is for its administrator to wipe.
     *
     * @param subject whose record
     * @param entry the number of the entry, from 1
     * @param parts the ways to the texts, such as {@code content.finding.text} or {@code by.reason}
     * @param basis the legal basis, 1 to 200 characters
     * @throws Refused if the actor has no authority over the whole round, or there is no such text; nothing is erased
     */
    public void erase(Subject subject, long entry, Set<String> parts, String basis, Mandate by) {
        office.write(desk -> {
            RoundRules.mayKeep(found(desk), by.actor(), "EraseText").orThrow();
            desk.erase(subject, entry, parts, basis, by);
            return subject;
        });
    }

    /**
     * Where some words stand in the round: every text that holds them and can be erased. A finding also stands in the
     * lists that were issued of it; whoever erases it erases the copies too, or the round cannot be brought in elsewhere,
     * because its lists no longer follow from its findings.
     */
    public List<Place> places(String words) {
        return office.read(desk -> {
            List<Place> places = new ArrayList<>();
            Files.each(desk.transaction(), round, (subject, lines) -> places(words, subject, lines, places));
            return List.copyOf(places);
        });
    }

    private static void places(String words, Subject subject, List<Line> lines, List<Place> places) {
        Craft<?, ?> craft = Crafts.of(subject.kind());
        if (craft == null) {
            throw new Refused(unknown(subject));
        }
        for (Entry<?> entry : craft.read().read(subject, lines).entries()) {
            Set<String> parts = Dossier.partsWith(words, entry);
            if (!parts.isEmpty()) {
                places.add(new Place(subject, entry.seq(), parts));
            }
        }
    }

    private @Nullable Round found(Desk desk) {
        return desk.open(Round.subject(round), Crafts.ROUND).state();
    }

    /**
     * Writes everything recorded in the round, in a form that {@link Office#bringIn} reads. The same round gives the same
     * bytes, whatever store it stands in. The stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream does not take it
     */
    public void writeTo(OutputStream out) {
        office.read(desk -> RoundFile.write(desk.transaction(), round, out));
    }

    private record Sealing(Examiner examiner, Examination examination) {}

    static Objection unknown(Subject subject) {
        return Objection.by(OfficeRule.KIND_KNOWN).with("subject", subject);
    }
}
