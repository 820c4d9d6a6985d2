package vn.chungtay.monitoring.model;

/** Households and the persons in them. */
public record Tally(long households, long persons) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(households + other.households, persons + other.persons);
    }

    public long of(Part part) {
        return part == Part.HOUSEHOLDS ? households : persons;
    }
}
