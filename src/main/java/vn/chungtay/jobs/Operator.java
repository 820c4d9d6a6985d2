package vn.chungtay.jobs;

/** Says who looks after everybody's work. Supplied by the module that knows people, which stands above this one. */
public interface Operator {

    /** Whether the current caller may see, repeat and give up the work of others. */
    boolean isCalling();
}
