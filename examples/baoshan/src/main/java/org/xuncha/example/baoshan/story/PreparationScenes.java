package org.xuncha.example.baoshan.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuncha.example.baoshan.input.AnswerRow;
import org.xuncha.example.baoshan.input.DismissalRow;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.input.QuestionRow;
import org.xuncha.office.Order;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.preparation.PreparationAct;
import org.xuncha.preparation.PreparationAct.AnswerQuestion;
import org.xuncha.preparation.PreparationAct.AskQuestions;
import org.xuncha.preparation.PreparationAct.DismissQuestion;
import org.xuncha.preparation.PreparationAct.DrawUpQuestions;
import org.xuncha.preparation.PreparatoryQuestion;
import org.xuncha.preparation.QuestionId;
import org.xuncha.preparation.QuestionSource;
import org.xuncha.record.Mandate;

/** One village, one list: drawn up, put to the secretary, answered or dismissed. */
final class PreparationScenes {
    private final Input input;
    private final Cast cast;

    PreparationScenes(Input input, Cast cast) {
        this.input = input;
        this.cast = cast;
    }

    Stream<Scene> scenes() {
        Map<AreaCode, List<QuestionRow>> lists = new TreeMap<>();
        input.questions()
                .forEach(row -> lists.computeIfAbsent(row.village(), first -> new ArrayList<>())
                        .add(row));
        List<Scene> scenes = new ArrayList<>();
        lists.forEach((village, rows) -> {
            scenes.add(scene(
                    "draw-" + village,
                    village,
                    new DrawUpQuestions(
                            rows.stream().map(PreparationScenes::question).toList())));
            Mandate ask = cast.office("ask-" + village, "限时反馈问题清单");
            scenes.add(new Scene.Act(
                    cast.at(input.round().asked(), "08:30"),
                    Order.on(
                            cast.round(),
                            village,
                            new AskQuestions(Cast.keyOf(Party.inspected(village.level()), village)),
                            ask)));
        });
        Map<String, AreaCode> villages = new HashMap<>();
        input.questions().forEach(row -> villages.put(row.id(), row.village()));
        input.answers().forEach(row -> scenes.add(answer(row, Objects.requireNonNull(villages.get(row.question())))));
        input.dismissals()
                .forEach(row -> scenes.add(dismissal(row, Objects.requireNonNull(villages.get(row.question())))));
        return scenes.stream();
    }

    private Scene scene(String command, AreaCode village, PreparationAct act) {
        return new Scene.Act(
                cast.at(input.round().preparation(), "10:00"),
                Order.on(cast.round(), village, act, cast.office(command, "一村一问题清单")));
    }

    private static PreparatoryQuestion question(QuestionRow row) {
        return new PreparatoryQuestion(
                QuestionId.of(row.id()),
                QuestionSource.valueOf(row.source().name()),
                row.focus(),
                row.field(),
                row.text());
    }

    private Scene answer(AnswerRow row, AreaCode village) {
        return new Scene.Act(
                row.answered().atZone(cast.zone()).toInstant(),
                Order.on(
                        cast.round(),
                        village,
                        new AnswerQuestion(QuestionId.of(row.question()), row.text()),
                        cast.inspected(village, "answer-" + row.question(), "答复问题清单")));
    }

    private Scene dismissal(DismissalRow row, AreaCode village) {
        return new Scene.Act(
                row.dismissed().atZone(cast.zone()).toInstant(),
                Order.on(
                        cast.round(),
                        village,
                        new DismissQuestion(QuestionId.of(row.question())),
                        cast.office("dismiss-" + row.question(), row.reason())));
    }
}
