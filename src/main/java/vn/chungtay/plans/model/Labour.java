package vn.chungtay.plans.model;

/** Paid work: so many people, and all their days together. */
public record Labour(int people, int days) {

    public static final Labour NONE = new Labour(0, 0);

    public Labour {
        if (people < 0 || days < 0) throw new IllegalArgumentException("less than no work: " + people + ", " + days);
    }

    public Labour and(Labour other) {
        return new Labour(Math.addExact(people, other.people), Math.addExact(days, other.days));
    }
}
