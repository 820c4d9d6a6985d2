package vn.chungtay.fieldwork.model;

import org.jspecify.annotations.Nullable;

/**
 * What became of a picture that came in a file.
 *
 * @param digest SHA-256 of the picture, in hex
 * @param refusal null: all of it is here
 */
public record CarriedPicture(PictureId picture, String digest, @Nullable PictureRefusal refusal) {}
