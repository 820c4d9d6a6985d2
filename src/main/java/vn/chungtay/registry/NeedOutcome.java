package vn.chungtay.registry;

/** How a need ended (MDP-10). */
public enum NeedOutcome {
    /** A support of the programme met it. */
    BY_PROGRAMME,
    /** The household, its helpers or others met it. */
    OTHERWISE,
    /** Nobody met it, but it is there no more, for example because the person moved away. */
    NO_LONGER
}
