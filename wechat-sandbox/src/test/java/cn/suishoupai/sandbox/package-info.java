@NullMarked
package cn.suishoupai.sandbox;

import org.jspecify.annotations.NullMarked;
