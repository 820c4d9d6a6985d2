package vn.chungtay.waves;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A household that was drawn for a survey wave, to be asked. */
public record InterviewId(UUID value) implements Id {}
