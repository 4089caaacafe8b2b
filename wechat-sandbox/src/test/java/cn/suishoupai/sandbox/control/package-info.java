@NullMarked
package cn.suishoupai.sandbox.control;

import org.jspecify.annotations.NullMarked;
