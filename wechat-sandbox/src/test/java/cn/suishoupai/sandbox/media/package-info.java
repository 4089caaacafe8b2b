@NullMarked
package cn.suishoupai.sandbox.media;

import org.jspecify.annotations.NullMarked;
