package vn.chungtay.fieldwork.usecase;

import vn.chungtay.identity.UserId;

/** Who is signed in. */
public record Reviewer(UserId id, String name) {}
