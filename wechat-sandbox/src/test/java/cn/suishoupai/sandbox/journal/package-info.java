@NullMarked
package cn.suishoupai.sandbox.journal;

import org.jspecify.annotations.NullMarked;
