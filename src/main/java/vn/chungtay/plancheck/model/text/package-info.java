/** What a plan says in words: its outline, the documents it cites, its names and its spelling. */
@NullMarked
package vn.chungtay.plancheck.model.text;

import org.jspecify.annotations.NullMarked;
