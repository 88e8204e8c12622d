package org.xuncha.policy;

/** When it is made public how something was put right. */
public enum PublicityTime {
    /** 销号前公示: the period is over before the parties agree to the strike-off. */
    BEFORE_CLOSING,
    /** 销号后公示: the period is over before it is found to have held. */
    AFTER_CLOSING
}
