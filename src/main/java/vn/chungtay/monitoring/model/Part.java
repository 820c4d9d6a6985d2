package vn.chungtay.monitoring.model;

/** Which of the two numbers of a measure is meant. */
public enum Part {
    HOUSEHOLDS,
    PERSONS
}
