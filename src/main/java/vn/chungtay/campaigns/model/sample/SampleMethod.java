package vn.chungtay.campaigns.model.sample;

/** How a sample is drawn. */
public enum SampleMethod {
    /** Each household of a village is as likely as any other. */
    RANDOM,
    /** Households that a hint is about are likelier, see {@link SampleDraw#HINTED}; the others can be drawn too. */
    BY_HINTS
}
