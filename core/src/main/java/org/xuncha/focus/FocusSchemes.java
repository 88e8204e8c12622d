package org.xuncha.focus;

import static org.xuncha.focus.FocusKind.ATTENTION;
import static org.xuncha.focus.FocusKind.CONDUCT;
import static org.xuncha.focus.FocusKind.FOCUS;

import java.util.List;
import org.xuncha.rule.Label;

/** Schemes that come with the library. */
public final class FocusSchemes {
    private FocusSchemes() {}

    /**
     * "2+3+N" of Baoshan, 2021: two key attentions, three focuses, and the eight conducts that were published, to which
     * a round may add. Local practice. It has no fields: a round chooses its own.
     */
    public static FocusScheme twoThreeN() {
        return new FocusScheme(
                new Label("“2+3+N”分类侧重", "\"2+3+N\" emphasis"),
                List.of(
                        item(
                                ATTENTION,
                                "VILLAGES",
                                "贫困村、党组织软弱涣散村、信访量大的村",
                                "Villages that are poor, weakly organised or petition much"),
                        item(
                                ATTENTION,
                                "KEY_FEW",
                                "一把手、“一肩挑”和主要领导干部",
                                "The key few: top leaders, dual-post holders, main cadres"),
                        item(
                                FOCUS,
                                "LINE_AND_POLICY",
                                "基层贯彻落实党的路线方针政策和党中央决策部署情况",
                                "Carrying out the line and central decisions"),
                        item(
                                FOCUS,
                                "CLOSE_TO_PEOPLE",
                                "群众身边腐败问题和不正之风",
                                "Corruption and bad conduct close to the people"),
                        item(
                                FOCUS,
                                "ORGANISATION",
                                "基层党组织软弱涣散、组织力欠缺问题",
                                "Weak, slack organisations lacking organising power"),
                        item(CONDUCT, "ARBITRARY", "独断专行", "Acting arbitrarily"),
                        item(CONDUCT, "BULLYING", "横行乡里", "Bullying the village"),
                        item(CONDUCT, "SHIRKING", "推诿拖滑", "Shirking"),
                        item(CONDUCT, "ABUSE_OF_POWER", "滥用职权", "Abusing power"),
                        item(CONDUCT, "DECEIVING", "欺上瞒下", "Deceiving those above and below"),
                        item(CONDUCT, "EXTORTION", "吃拿卡要", "Extorting favours"),
                        item(CONDUCT, "PRIVATE_GAIN", "假公济私", "Using public office for private gain"),
                        item(CONDUCT, "COMPETING", "与民争利", "Competing with the people for profit")),
                List.of());
    }

    private static FocusItem item(FocusKind kind, String code, String zh, String en) {
        return new FocusItem(kind + "_" + code, kind, new Label(zh, en));
    }
}
