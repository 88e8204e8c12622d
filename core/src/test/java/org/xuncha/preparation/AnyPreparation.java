package org.xuncha.preparation;

import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.FOCUS;
import static org.xuncha.Baoshan.ROUND;
import static org.xuncha.Baoshan.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xuncha.Baoshan;
import org.xuncha.organisation.PersonId;
import org.xuncha.preparation.PreparationAct.AnswerQuestion;
import org.xuncha.preparation.PreparationAct.AskQuestions;
import org.xuncha.preparation.PreparationAct.DrawUpQuestions;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;

/** Lists of preparatory questions for tests. */
public final class AnyPreparation {
    public static final QuestionId Q1 = QuestionId.of("Q1");
    public static final QuestionId Q2 = QuestionId.of("Q2");

    /** A Friday; five working days later it is Friday, 19 March 2021. */
    public static final LocalDate ASKED = LocalDate.of(2021, 3, 12);

    public static final LocalDate DUE = LocalDate.of(2021, 3, 19);

    private AnyPreparation() {}

    static PreparatoryQuestion question(QuestionId id) {
        return new PreparatoryQuestion(id, QuestionSource.DOCUMENT, FOCUS, FIELD, "补贴发放名册与公示名册不一致，原因何在？");
    }

    public static DrawUpQuestions list() {
        return new DrawUpQuestions(List.of(question(Q1), question(Q2)));
    }

    public static AskQuestions ask() {
        return new AskQuestions(PersonId.of("secretary-1"));
    }

    public static AnswerQuestion answer(QuestionId id) {
        return new AnswerQuestion(id, "已核对，附说明。");
    }

    public static Dossier<PreparationAct> empty() {
        return Dossier.empty(Preparation.subject(ROUND, VILLAGE), PreparationAct.class);
    }

    /** What stands after these acts, all of the day of asking. */
    public static Preparation of(PreparationAct... acts) {
        Dossier<PreparationAct> dossier = empty();
        for (PreparationAct act : acts) {
            dossier = dossier.with(act, Baoshan.office(ASKED));
        }
        return fold(dossier);
    }

    /** What stands after the list was drawn up and asked, and then these acts. */
    public static Preparation asked(PreparationAct... acts) {
        Dossier<PreparationAct> dossier =
                empty().with(list(), Baoshan.office(ASKED)).with(ask(), Baoshan.office(ASKED));
        for (PreparationAct act : acts) {
            dossier = dossier.with(act, Baoshan.village(ASKED));
        }
        return fold(dossier);
    }

    public static Preparation fold(Dossier<PreparationAct> dossier) {
        @Nullable Preparation state = null;
        for (Entry<PreparationAct> entry : dossier.entries()) {
            state = Preparation.after(state, entry);
        }
        return Objects.requireNonNull(state);
    }

    static Dossier<PreparationAct> reread(Dossier<PreparationAct> dossier) {
        List<Line> lines = dossier.entries().stream().map(Entry::line).toList();
        return Dossier.read(dossier.subject(), PreparationAct.class, lines);
    }
}
