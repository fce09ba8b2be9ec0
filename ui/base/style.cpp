#include "ui/base/style.h"

#include "ui/base/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr char kPrimary[] = "primary";
constexpr qreal kRadius = 3;
constexpr qreal kUsualTextHeight = 20; ///< of a line of the interface, in pixels, at most
constexpr int kInset = 8;              ///< of text from the edge of what holds it

/// A rounded outline of `width` pixels, drawn inside `rect`.
void drawOutline(QPainter *painter, const QRect &rect, const QColor &line, qreal width,
                 const QBrush &fill = Qt::NoBrush)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, width));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

/// The outline of a control: two pixels of accent when it has the keyboard.
void drawControlOutline(QPainter *painter, const QRect &rect, bool focused,
                        const QBrush &fill = Qt::NoBrush)
{
    drawOutline(painter, rect, focused ? colours().accent : colours().border, focused ? 2 : 1,
                fill);
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor blended(const QColor &over, const QColor &under, int percent)
{
    const auto mix = [percent](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

QColor buttonFill(const QStyleOption *option, bool primary)
{
    const Colours &now = colours();
    if (!has(option, QStyle::State_Enabled))
        return now.window;
    const QColor plain = primary ? now.accent : now.base;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return blended(primary ? now.onAccent : now.accent, plain, 20);
    if (has(option, QStyle::State_MouseOver))
        return blended(primary ? now.onAccent : now.accent, plain, 8);
    return plain;
}

bool isPrimary(const QWidget *widget)
{
    return widget != nullptr && widget->property(kPrimary).toBool();
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool primary = isPrimary(widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor fill = buttonFill(option, primary);
    if (!flat)
        drawControlOutline(painter, option->rect, false, fill);
    else if (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken))
        drawOutline(painter, option->rect, fill, 1, fill);
    if (focused && primary)
        drawOutline(painter, option->rect.adjusted(3, 3, -3, -3), colours().onAccent, 2);
    else if (focused)
        drawOutline(painter, option->rect, colours().accent, 2);
}

void drawCheckIndicator(const QStyleOption *option, QPainter *painter)
{
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor mark = enabled ? colours().accent : colours().border;
    drawOutline(painter, option->rect, on ? mark : colours().border,
                has(option, QStyle::State_HasFocus) ? 2 : 1, on ? mark : colours().base);
    if (on) {
        const QRect inner = option->rect.adjusted(2, 2, -2, -2);
        painter->drawPixmap(inner, tinted("met"_L1, inner.size(), colours().onAccent));
    } else if (has(option, QStyle::State_NoChange)) {
        painter->fillRect(option->rect.adjusted(4, 4, -4, -4), mark);
    }
}

void drawRadioIndicator(const QStyleOption *option, QPainter *painter)
{
    const bool on = has(option, QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? colours().accent : colours().border, on ? 2 : 1));
    painter->setBrush(colours().base);
    painter->drawEllipse(QRectF(option->rect).adjusted(1, 1, -1, -1));
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().accent);
        const qreal inset = option->rect.width() / 4.0;
        painter->drawEllipse(QRectF(option->rect).adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, colours().alternate);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colours().border);
    if (has(option, QStyle::State_MouseOver))
        painter->fillRect(option->rect.adjusted(0, 0, 0, -1), colours().selection);
}

void drawTab(const QStyleOptionTab *tab, QPainter *painter)
{
    const bool selected = has(tab, QStyle::State_Selected);
    if (has(tab, QStyle::State_MouseOver) && !selected)
        painter->fillRect(tab->rect, colours().alternate);
    const QRect line(tab->rect.left(), tab->rect.bottom() - 2, tab->rect.width(), 3);
    if (selected)
        painter->fillRect(line, colours().accent);
    if (has(tab, QStyle::State_HasFocus))
        drawOutline(painter, tab->rect.adjusted(2, 2, -2, -4), colours().accent, 2);
}

/// The mask of `icon` in another colour.
QIcon recoloured(const QIcon &icon, const QSize &size, qreal ratio, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

/// A primary button's own colours: what stands on it, icon and arrow of its menu included.
QStyleOptionButton primaryOption(const QStyleOptionButton &button, const QWidget *widget)
{
    QStyleOptionButton primary(button);
    primary.palette.setColor(QPalette::ButtonText, colours().onAccent);
    if (!button.icon.isNull())
        primary.icon = recoloured(button.icon, button.iconSize, widget->devicePixelRatioF(),
                                  colours().onAccent);
    return primary;
}

} // namespace

Style::Style(Appearance appearance)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_appearance(appearance)
    , m_colours(m_appearance.isHighContrast ? coloursOf(QApplication::palette())
                                            : coloursOf(m_appearance.scheme))
    , m_scale(qMax(m_appearance.textPercent / 100.0,
                   QFontMetricsF(QApplication::font()).height() / kUsualTextHeight))
{
}

int Style::rowHeight() const
{
    switch (m_appearance.density) {
    case Density::Compact:
        return scaled(24);
    case Density::Normal:
        return scaled(28);
    case Density::Roomy:
        return scaled(36);
    }
    Q_UNREACHABLE();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            return drawControlOutline(painter, option->rect, has(option, State_HasFocus),
                                      option->palette.base());
        return painter->fillRect(option->rect, option->palette.base());
    case PE_FrameLineEdit:
        return drawControlOutline(painter, option->rect, has(option, State_HasFocus));
    case PE_Frame:
        return drawControlOutline(painter, option->rect,
                                  has(option, State_HasFocus)
                                      || (widget != nullptr && widget->hasFocus()));
    case PE_FrameTabWidget:
        return painter->fillRect(
            QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
            colours().border);
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameFocusRect:
        return drawOutline(painter, option->rect, colours().accent, 2);
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButtonPanel(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckIndicator(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(option, painter);
    case PE_FrameDefaultButton:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label(*header);
            const int margin = pixelMetric(PM_HeaderMargin, option, widget);
            label.rect.adjust(0, -margin, 0, margin); // the margin is for the sides
            label.text =
                label.fontMetrics.elidedText(label.text, Qt::ElideRight, label.rect.width());
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return QProxyStyle::drawControl(element, option, painter, widget);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(tab, painter);
        return;
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && isPrimary(widget) && has(option, State_Enabled)) {
            const QStyleOptionButton primary = primaryOption(*button, widget);
            return QProxyStyle::drawControl(element, &primary, painter, widget);
        }
        return QProxyStyle::drawControl(element, option, painter, widget);
    case CE_Splitter:
        return painter->fillRect(
            QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
            colours().divider);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || combo == nullptr)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool enabled = has(option, State_Enabled);
    drawControlOutline(painter, option->rect, has(option, State_HasFocus),
                       enabled ? colours().base : colours().window);
    const int side = scaled(10);
    const QRect arrow(option->rect.right() - side - 8, option->rect.center().y() - side / 2 + 1,
                      side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? colours().text : colours().border, 1.6, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({QPointF(arrow.left(), arrow.top() + side * 0.25),
                                     QPointF(arrow.left() + side / 2.0, arrow.top() + side * 0.7),
                                     QPointF(arrow.left() + side, arrow.top() + side * 0.25)}));
    painter->restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TabBarIconSize:
        return scaled(16);
    case PM_DefaultFrameWidth:
        return 2;
    case PM_FocusFrameHMargin:
        return kInset;
    case PM_HeaderMargin:
        return kInset + 1; // headings stand above their column's text
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return scaled(14);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int target = scaled(28);
    switch (type) {
    case CT_PushButton:
        return result.expandedTo(QSize(0, target)) + QSize(8, 0);
    case CT_ComboBox:
        return result.expandedTo(QSize(0, target)) + QSize(kInset, 0);
    case CT_HeaderSection:
        return {result.width(), scaled(30)};
    case CT_LineEdit:
    case CT_ToolButton:
        return result.expandedTo(QSize(0, target));
    case CT_CheckBox:
    case CT_RadioButton:
        return result.expandedTo(QSize(0, scaled(24)));
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        return rect.adjusted(kInset / 2, 0, -kInset / 2, 0);
    case SE_ItemViewItemText: // nearer to its icon
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item != nullptr && item->features.testFlag(QStyleOptionViewItem::HasDecoration)
            && item->decorationPosition == QStyleOptionViewItem::Left)
            return rect.adjusted(-kInset, 0, 0, 0);
        return rect;
    default:
        return rect;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField
        ? rect.adjusted(kInset / 2, 0, 0, 0)
        : rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

int tableRowHeight()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style != nullptr ? style->rowHeight() : 28;
}

void makePrimary(QWidget *button)
{
    button->setProperty(kPrimary, true);
}

} // namespace faubourg::ui
