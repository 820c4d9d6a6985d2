package vn.chungtay.registry.model.evidence;

import vn.chungtay.registry.SheetAnswers;
import vn.chungtay.standards.LocalTableId;

/** A sheet B1 with its points and the table that gave them. */
public record ScoredSheet(LocalTableId table, SheetAnswers sheet, int points) {}
