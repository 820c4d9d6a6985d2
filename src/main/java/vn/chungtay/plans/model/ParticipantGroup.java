package vn.chungtay.plans.model;

/** Who took part in an activity, by what the programme asks of every record of people (IND-30). */
public enum ParticipantGroup {
    WOMEN(Axis.SEX),
    MEN(Axis.SEX),
    KINH(Axis.ETHNICITY),
    /** Of an ethnic minority. */
    MINORITY(Axis.ETHNICITY),
    DISABLED(Axis.DISABILITY),
    POOR(Axis.HOUSEHOLD),
    NEAR_POOR(Axis.HOUSEHOLD),
    NEWLY_ESCAPED(Axis.HOUSEHOLD),
    /** Of a household that is none of these. */
    OTHER_CLASS(Axis.HOUSEHOLD);

    /** Nobody stands twice on one axis; of each axis some may not be counted. */
    public enum Axis {
        SEX,
        ETHNICITY,
        DISABILITY,
        HOUSEHOLD
    }

    private final Axis axis;

    ParticipantGroup(Axis axis) {
        this.axis = axis;
    }

    public Axis axis() {
        return axis;
    }
}
