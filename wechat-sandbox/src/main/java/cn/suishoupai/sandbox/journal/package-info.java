/** The record of every delivery and every call, with the secrets struck out. */
@NullMarked
package cn.suishoupai.sandbox.journal;

import org.jspecify.annotations.NullMarked;
