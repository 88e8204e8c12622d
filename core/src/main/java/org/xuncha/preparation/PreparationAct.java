package org.xuncha.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.Act;
import org.xuncha.rule.Valid;

/** What may be done to a list of preparatory questions. */
public sealed interface PreparationAct extends Act {

    /**
     * Draws up the list of an inspected organisation. It has one list.
     *
     * @param questions the questions, at least one
     */
    record DrawUpQuestions(@NotEmpty List<PreparatoryQuestion> questions) implements PreparationAct {
        public DrawUpQuestions {
            Valid.parts(DrawUpQuestions.class, questions);
            questions = List.copyOf(questions);
        }
    }

    /**
     * Puts the whole list to the secretary of the organisation. The time to answer counts from here.
     *
     * @param secretary who is asked
     */
    record AskQuestions(PersonId secretary) implements PreparationAct {
        public AskQuestions {
            Valid.parts(AskQuestions.class, secretary);
        }
    }

    /**
     * Answers a question, in time or late.
     *
     * @param question which one
     * @param text the answer, 1 to 4,000 characters
     */
    record AnswerQuestion(
            QuestionId question, @NotBlank @Size(max = 4000) String text) implements PreparationAct {
        public AnswerQuestion {
            Valid.parts(AnswerQuestion.class, question, text);
        }
    }

    /**
     * Adds to an answer. The answer stays as it was given.
     *
     * @param question which one
     * @param text what is added, 1 to 4,000 characters
     */
    record SupplementAnswer(
            QuestionId question, @NotBlank @Size(max = 4000) String text) implements PreparationAct {
        public SupplementAnswer {
            Valid.parts(SupplementAnswer.class, question, text);
        }
    }

    /**
     * Dismisses a question that was asked: it is settled or was mistaken, and nothing more follows from it. Why stands
     * in the mandate.
     *
     * @param question which one
     */
    record DismissQuestion(QuestionId question) implements PreparationAct {
        public DismissQuestion {
            Valid.parts(DismissQuestion.class, question);
        }
    }
}
