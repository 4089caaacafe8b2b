/** The demonstration: a clock that can be moved, sample works and accounts; only in the profile demo. */
@NullMarked
package cn.suishoupai.demo;

import org.jspecify.annotations.NullMarked;
