/**
 * What an official paper is made of, before anybody decides whether it becomes a Word or a PDF file: values without a
 * life, in the words of Decree 30/2020/NĐ-CP. Numbers of sections, items, rows and annexes are never given; they come
 * from the place where a thing stands.
 */
@NullMarked
@NamedInterface("paper")
package vn.chungtay.documents.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
