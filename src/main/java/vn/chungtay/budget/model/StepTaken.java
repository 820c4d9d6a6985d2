package vn.chungtay.budget.model;

import java.time.LocalDate;

/** One step of the capital plan, with the document that made it and its date (BUD-13). */
public record StepTaken(Step step, String document, LocalDate documentDate) {}
