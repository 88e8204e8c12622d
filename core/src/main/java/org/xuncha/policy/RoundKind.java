package org.xuncha.policy;

/** The kinds of round. A round may carry several, and an object may have its own. */
public enum RoundKind {
    /** 提级: a higher body inspects what a lower one usually would. */
    ELEVATED,
    /** 回头看: earlier rectification is looked at again. */
    LOOK_BACK,
    /** 常规. */
    ROUTINE,
    /** 专项: one subject matter. */
    SPECIAL,
    /** 机动: short and unannounced. */
    MOBILE,
    /** 交叉: areas inspect each other. */
    CROSS,
    /** 联动: several levels together. */
    LINKED,
    /** 巡乡（镇）带村: a township is inspected, and its villages with it. */
    WITH_TOWNSHIP,
    /** 直巡、对村: a body goes straight to the villages, past the levels between. */
    DIRECT
}
