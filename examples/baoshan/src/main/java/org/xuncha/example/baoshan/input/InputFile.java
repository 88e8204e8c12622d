package org.xuncha.example.baoshan.input;

import java.util.List;
import java.util.Locale;

/** The files of the folder, each after those it refers to. */
enum InputFile {
    AREAS("code", "code,level,name,parent"),
    ROUND("setting", "setting,value"),
    FOCUS("code", "code,kind,zh,en"),
    FIELDS("code", "code,zh,en"),
    SITUATIONS("code", "code,zh,en"),
    PARTIES("step,order", "step,order,party,level,zh,en"),
    DUTIES("addressee,duty,party", "addressee,duty,party,level,zh,en"),
    ORGANISATIONS("area", "area,situations,dual_post,class"),
    TEAMS("team", "team,zh,en,townships,leaders_lo,leaders_hi,skills"),
    POOL("person", "person,role,zh,en,home,skills"),
    FACTS("", "person,kind,area,from,to,known,source"),
    PAST_TEAMS("team", "team,persons"),
    QUESTIONS("id", "id,village,source,field,focus,text"),
    ANSWERS("question", "question,answered,text"),
    DISMISSALS("question", "question,dismissed,reason"),
    PROBLEMS(
            "id",
            "id,addressee,focus,conducts,field,text,root_cause,suggestion,question,channels,drafted,verified,objection,"
                    + "objection_answer,outcome,decided,reason,immediate,bearer"),
    IMMEDIATE("problem", "problem,proposed,approved,done,checked,result"),
    MEASURES("problem,no", "problem,no,action,owner,standard,deadline,done"),
    EVIDENCE("problem,no", "problem,no,measure,kind,claim,name,formed"),
    REPORTS("problem,round", "problem,round,reported,outcome,party,decided,reason"),
    RECHECKS("problem,checked", "problem,checked,outcome,note"),
    COOPERATION("id", "id,form,from,to,about,sent,reply_by,answered,answer");

    private final String key;
    private final String columns;

    InputFile(String key, String columns) {
        this.key = key;
        this.columns = columns;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The columns whose values together stand only once; empty if rows may repeat. */
    List<String> key() {
        return key.isEmpty() ? List.of() : List.of(key.split(",", -1));
    }

    /** The columns by whose values together other files refer to a row. */
    List<String> named() {
        return this == PARTIES ? List.of("party") : key();
    }

    List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    /** Whether a round cannot be without rows of this file. */
    boolean isNeeded() {
        return compareTo(SITUATIONS) < 0
                || this == PARTIES
                || this == DUTIES
                || this == ORGANISATIONS
                || this == TEAMS
                || this == POOL;
    }
}
