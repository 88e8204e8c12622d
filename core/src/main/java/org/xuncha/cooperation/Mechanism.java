package org.xuncha.cooperation;

import java.util.Arrays;
import java.util.List;

/** The four mechanisms by which inspection on several levels works together. Published for Baoshan, 2021. */
public enum Mechanism {
    /** 优势互补: the city lends authority, the county lends hands and local knowledge. */
    COMPLEMENTARY_STRENGTHS,
    /** 经验交流: bodies learn from each other. */
    EXCHANGE_OF_EXPERIENCE,
    /** 沟通联络: orderly, regular hand-offs. */
    LIAISON,
    /** 成果共享: results are passed on and used together. */
    SHARING_OF_RESULTS;

    /** The forms in which it shows. */
    public List<Form> forms() {
        return Arrays.stream(Form.values())
                .filter(form -> form.mechanism() == this)
                .toList();
    }
}
