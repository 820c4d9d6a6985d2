package vn.chungtay.waves.model;

/** Of which households a wave speaks, by their class on the day of the draw. */
public enum Population {
    ALL,
    POOR,
    POOR_AND_NEAR_POOR
}
