package vn.chungtay.plans.model;

/** What came of filling a field. */
sealed interface Filled<T> {

    record Done<T>(T value) implements Filled<T> {}

    record Missing<T>(MissingField.Reason reason) implements Filled<T> {}
}
