package vn.chungtay.fieldwork.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a picture, given by the device that took it; the answer of the sheet names it. */
public record PictureId(UUID value) implements Id {}
