package vn.chungtay.accompaniment.model;

/** How many duties wait, and how many of these are late. */
public record Waiting(int all, int late) {

    public Waiting plus(Waiting it) {
        return new Waiting(all + it.all, late + it.late);
    }
}
